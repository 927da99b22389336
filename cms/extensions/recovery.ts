const KEPT_DRAFT = /^backup\./;
const LOADED = '.reperes-panel:not([aria-busy])';
const LOOK_EVERY = 50;
const LONGEST = 30_000;

/**
 * Hands over a draft that Decap kept in the browser once the form has read its file: Decap asks for it
 * at once, and a draft that is taken up sooner is lost as soon as the file is there.
 */
export function install(): void {
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
    const request = get.call(this, key);
    if (typeof key === 'string' && KEPT_DRAFT.test(key)) holdBack(request);
    return request;
  };
}

function holdBack(request: IDBRequest): void {
  Object.defineProperty(request, 'onsuccess', {
    set(answer: (event: Event) => void) {
      request.addEventListener('success', (event) => {
        whenLoaded(() => answer.call(request, event));
      });
    },
  });
}

function whenLoaded(task: () => void): void {
  const end = performance.now() + LONGEST;
  const look = (): void => {
    const isLoaded = document.querySelector(LOADED) !== null;
    if (isLoaded || performance.now() > end) task();
    else setTimeout(look, LOOK_EVERY);
  };
  look();
}
