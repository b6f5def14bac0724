import type { Sector } from '#lib/logboek/feitsoorten.ts';

export const SECTOR_LABEL: Readonly<Record<Sector, string>> = {
  PO: 'PO, primair onderwijs',
  SO: 'SO, speciaal onderwijs',
  VO: 'VO, voortgezet onderwijs',
  MBO: 'MBO, middelbaar beroepsonderwijs',
};
