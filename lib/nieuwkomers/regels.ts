/**
 * Who is a newcomer follows from the kind of education alone: eerste opvang anderstaligen in the basisschool (EOA) or the
 * internationale schakelklas (ISK). Nationality, country of birth and right of residence are kept nowhere.
 */
export const NIEUWKOMERSONDERWIJS = ['EOA', 'ISK'] as const;

/**
 * Most go on within two years; after that someone looks why not. Practice, no law: for its list the bureau may choose otherwise
 * (`nieuwkomers_lang` on /beheer/keuzes); the figure stays with this one, so that years and regions can be compared.
 */
export const LANG_NA_MAANDEN = 24;
