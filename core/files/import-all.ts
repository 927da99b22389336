import { listModules } from './modules.ts';

/**
 * Imports the modules of an engine folder and returns what each exports under `name`, in the order
 * of their file names. Modules without that export (interfaces, shared parts) are passed over.
 */
export async function importAll<T>(directory: URL, name: string): Promise<T[]> {
  const modules: Record<string, T>[] = await Promise.all(
    listModules(directory).map((module) => import(module)),
  );
  return modules.flatMap((module) => module[name] ?? []);
}
