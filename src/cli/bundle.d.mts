/** Writes the command line into a folder. Paths are from the project's root. */
export function bundleCli(folder: string): Promise<void>;
