/** Terms that no other step of the work sets by itself; a colleague sets them when the occasion is there. */
export const MET_DE_HAND = ['T12a', 'T12b', 'T13', 'T14', 'T16'] as const;
