/** «увеличится», «снизятся», «возрастет»: Russian verbs of a change to come, as alternatives of a pattern. */
export const WILL_CHANGE_RU =
  "(?:увелич|уменьш)(?:ит|ат)ся|(?:сниз|повыс|сократ)(?:ит|ят)ся|возраст(?:ет|ут)|вырас(?:тет|тут)";
