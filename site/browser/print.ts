/** Makes the buttons that print the page work. */
export function enhancePrint(): void {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => window.print());
  }
}
