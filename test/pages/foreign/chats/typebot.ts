// https://www.npmjs.com/package/@typebot.io/js: a conversation that asks for a text, in an open shadow root.
// @ts-expect-error: its types are not in the package.
import Typebot from '@typebot.io/js/web';
import { place } from '../place';

place.innerHTML = '<typebot-standard style="width: 600px; height: 500px"></typebot-standard>';
Typebot.initStandard({ typebot: 'wild', apiHost: location.origin });
