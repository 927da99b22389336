/**
 * Runs before Decap. Decap evaluates front matter that claims to be JavaScript, from a mere listing:
 * without `eval`, such a file is data like any other, and refused as such.
 */
Object.defineProperty(window, 'eval', {
  value: () => {
    throw new Error('Le code dans les contenus est interdit.');
  },
  writable: false,
  configurable: false,
});

// Decap would start by itself, before our extensions are installed.
window.CMS_MANUAL_INIT = true;
