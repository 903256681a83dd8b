import { Refused } from './refused.ts';

/** What came back: the status, and the body if it is JSON. */
export interface Answer {
  status: number;
  content: unknown;
}

/**
 * Sends a form and tells how much of it has gone, which `fetch` cannot.
 * @param onSent told the part that has been sent, from 0 to 1
 * @param patience milliseconds
 * @throws {Refused} `offline` or `slow`
 */
export function upload(
  address: string,
  body: FormData,
  headers: Record<string, string>,
  patience: number,
  onSent: (part: number) => void,
): Promise<Answer> {
  const request = new XMLHttpRequest();
  request.open('POST', address);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.timeout = patience;
  request.upload.onprogress = ({ loaded, total }) => onSent(total ? loaded / total : 0);
  return new Promise((resolve, reject) => {
    request.onload = () => resolve({ status: request.status, content: json(request.responseText) });
    request.onerror = () => reject(new Refused('offline'));
    request.ontimeout = () => reject(new Refused('slow'));
    request.send(body);
  });
}

/** What a body holds; nothing when it is no JSON. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
