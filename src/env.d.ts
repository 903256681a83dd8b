declare namespace App {
  interface Locals {
    /** What the page is about: from the list of routes. */
    props: object;
  }
}
