import { modelOf } from '../detect/tagger/model';
import { Tagger } from '../detect/tagger/tagger';

/** The tagger whose model is given as gzip in base64. Decompressing runs beside the page, not in it. */
export async function loadTagger(packed: string): Promise<Tagger> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Tagger(modelOf(new Uint8Array(await new Response(stream).arrayBuffer())));
}
