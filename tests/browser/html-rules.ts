import type { ConfigData } from 'html-validate';

/** What html-validate looks for on every page: its recommendations, but for these. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // How a page is written down is Astro's business, and both ways are right.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A house may have a long name; it is the title of its page.
    'long-title': 'off',
    // Pictures say where they are cut.
    'no-inline-style': 'off',
    // Keys of content files have dots in them; HTML allows any letter but a blank.
    'valid-id': ['error', { relaxed: true }],
    // Ticks that belong together have one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Forms answer while they are filled in, so there is nothing to send.
    'wcag/h32': 'off',
    // Numbers are set by the formats of their country; where a line ends is left to the styles.
    'tel-non-breaking': 'off',
    // Outside a form, only this keeps Firefox from ticking the boxes of a page as they were before it was loaded again.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
  },
};
