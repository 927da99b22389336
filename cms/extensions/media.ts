import { fileRefusal } from '../media/file-refusal.ts';

/** Refuses files as they are chosen or dropped, before Decap sends them anywhere. */
export function install(): void {
  const refuse = (event: Event, files: FileList | null | undefined): void => {
    const refusals = [...(files ?? [])].flatMap((file) => fileRefusal(file) ?? []);
    if (refusals.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.target instanceof HTMLInputElement) event.target.value = '';
    window.alert(refusals.join('\n'));
  };
  // Before React's own listeners, which stand lower.
  window.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === 'file') refuse(event, target.files);
    },
    true,
  );
  window.addEventListener('drop', (event) => refuse(event, event.dataTransfer?.files), true);
}
