import { type NameTagger, nameTagger } from '../detect/name-tagger';
import { modelOf } from '../detect/tagger/model';
import { Tagger } from '../detect/tagger/tagger';

/** The tagger whose model is given as gzip in base64. Decompressing runs beside the page, not in it. */
export async function loadTagger(packed: string): Promise<NameTagger> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const model = modelOf(new Uint8Array(await new Response(stream).arrayBuffer()));
  return nameTagger(new Tagger(model));
}
