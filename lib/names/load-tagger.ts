import { type NameTagger, nameTagger } from '../detect/name-tagger';
import { modelOf } from '../detect/tagger/model';
import { Tagger } from '../detect/tagger/tagger';

/** The tagger whose model is given as gzip in base64. Decompressing runs beside the page, not in it. */
export async function loadTagger(packed: string): Promise<NameTagger> {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  // A loop, since `Uint8Array.from` takes fourteen times as long over a string: a pause that a person notices.
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const model = modelOf(new Uint8Array(await new Response(stream).arrayBuffer()));
  return nameTagger(new Tagger(model));
}
