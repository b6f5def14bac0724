import type { FeestdagCode, Regio, SchrikkelConventie, VakantieSoort, Zekerheid } from './model.ts';

export const LABEL_REGIO: Record<Regio, string> = {
  NOORD: 'regio Noord',
  MIDDEN: 'regio Midden',
  ZUID: 'regio Zuid',
};

export const LABEL_VAKANTIE: Record<VakantieSoort, string> = {
  HERFST: 'herfstvakantie',
  KERST: 'kerstvakantie',
  VOORJAAR: 'voorjaarsvakantie',
  MEI: 'meivakantie',
  ZOMER: 'zomervakantie',
};

export const LABEL_FEESTDAG: Record<FeestdagCode, string> = {
  NIEUWJAARSDAG: 'Nieuwjaarsdag',
  GOEDE_VRIJDAG: 'Goede Vrijdag',
  TWEEDE_PAASDAG: 'Tweede Paasdag',
  KONINGSDAG: 'Koningsdag',
  BEVRIJDINGSDAG: 'Bevrijdingsdag',
  HEMELVAARTSDAG: 'Hemelvaartsdag',
  TWEEDE_PINKSTERDAG: 'Tweede Pinksterdag',
  EERSTE_KERSTDAG: 'Eerste Kerstdag',
  TWEEDE_KERSTDAG: 'Tweede Kerstdag',
};

export const LABEL_SCHRIKKEL_CONVENTIE: Record<SchrikkelConventie, string> = {
  '1-maart': 'jarig op 1 maart in een gewoon jaar',
  '28-februari': 'jarig op 28 februari in een gewoon jaar',
};

export const LABEL_ZEKERHEID: Record<Zekerheid, string> = {
  GELEZEN: 'gelezen in de officiële bron',
  SECUNDAIR: 'overgenomen uit een andere bron',
  ALGEMENE_KENNIS: 'nog te bevestigen',
};
