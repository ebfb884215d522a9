/** A number that is meant to be the only one of its kind, as keys of many providers are. @see RFC 9562, section 4 */
export const uuid = /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/;
