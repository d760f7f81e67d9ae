/** Hands the player a JSON file. */
export function download(name: string, value: unknown): void {
  downloadText(name, JSON.stringify(value), 'application/json');
}

/** Hands the player a file of any other kind. */
export const downloadText = (name: string, content: string, type: string): void => handOver(name, new Blob([content], { type }));

/** The same of bytes. */
export const downloadBytes = (name: string, content: Uint8Array): void =>
  handOver(name, new Blob([content as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }));

function handOver(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What a chosen file holds; undefined if it is not JSON, as a truncated one is not. */
export async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return undefined;
  }
}
