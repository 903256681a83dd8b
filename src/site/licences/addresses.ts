/** Address of the file with the licences of all packages that the site ships. */
export const licencesAddress = '/giay-phep.txt';
