/** How the host of a chat is named: a host, or all below one, of https unless it says http. */
export const hostForm = /^(https?:\/\/)?((?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8})$/;
