import { applyScheme, type Scheme, savedScheme, saveScheme } from './scheme.ts';

/** Makes the footer's choice of light, dark or automatic work, and keeps it for later pages. */
export function enhanceSchemeChoice(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="scheme"]')) {
    input.checked = input.value === savedScheme();
    input.addEventListener('change', () => {
      const scheme = schemeOf(input.value);
      applyScheme(scheme);
      saveScheme(scheme);
    });
  }
}

function schemeOf(value: string): Scheme {
  return value === 'light' || value === 'dark' ? value : 'system';
}
