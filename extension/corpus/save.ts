/** Hands the reader a file, by the browser's own way to save one. */

/** Saves bytes under a name; the browser asks where, if it is set to. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser takes the file before its next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
