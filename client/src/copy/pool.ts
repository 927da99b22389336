/** Runs a job on every item, at most `width` at a time; the first failure stops the rest. */
export async function inPool<Item>(
  items: Iterable<Item>,
  width: number,
  job: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failed = false;
  const work = async () => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      await job(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: width }, work));
}
