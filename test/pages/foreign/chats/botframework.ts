// https://www.npmjs.com/package/botframework-webchat, on a connection that ends at the test's server.
import { renderWebChat } from 'botframework-webchat';
import { place, post } from '../place';

type Activity = { readonly type?: string; readonly text?: string };
type Observer<T> = { next(value: T): void; complete?(): void };

/** What the chat observes: a few values now, more when they come. */
function observable<T>(start: (observer: Observer<T>) => void) {
  return {
    subscribe(observer: Observer<T> | ((value: T) => void)) {
      start(typeof observer === 'function' ? { next: observer } : observer);
      return { unsubscribe() {} };
    },
  };
}

place.style.height = '600px';
let show: Observer<Activity>['next'] = () => {};
const directLine = {
  connectionStatus$: observable<number>((observer) => {
    observer.next(0);
    observer.next(1);
    observer.next(2);
  }),
  activity$: observable<Activity>((observer) => {
    show = (activity) => observer.next(activity);
  }),
  postActivity: (activity: Activity) =>
    observable<string>((observer) => {
      const id = crypto.randomUUID();
      if (activity.type === 'message') void post(activity.text ?? '');
      show(Object.assign({ id, timestamp: new Date().toISOString() }, activity));
      observer.next(id);
      observer.complete?.();
    }),
  end() {},
};
renderWebChat({ directLine: directLine as never, userID: 'person', locale: 'en-US' }, place);
