import type { Datum } from '#lib/kalender/model.ts';
import type { Interventie } from '#lib/vsv-trajecten/interventies/model.ts';
import type { Traject } from '#lib/vsv-trajecten/model.ts';
import type { Plandoel } from '#lib/vsv-trajecten/plan/model.ts';
import type { Doelgroepcode } from '#lib/werkprocessen/model.ts';

/** What a plan on paper and a werkbriefing are made of. Nothing of health or justice, nothing of leerplicht, and no scores. */
export type Deelbaar = {
  readonly trajectId: string;
  readonly jongereId: string;
  readonly naam: string;
  readonly roepnaam: string;
  readonly geboortedatum: Datum;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly doelgroep: Doelgroepcode | null;
  readonly coach: string | null;
  readonly coachTelefoon: string | null;
  readonly traject: Traject;
  readonly doelen: readonly Plandoel[];
  readonly interventies: readonly Interventie[];
  /** For a colleague before he calls; it never goes to a partner by itself. */
  readonly intern: { readonly geheimhouding: boolean; readonly waarschuwing: string | null };
  readonly laatsteContact: Datum | null;
  readonly vandaag: Datum;
  readonly mag: { readonly brief: boolean };
};

/** A part of the werkbriefing, in the order in which somebody reads before he meets the young person. */
export type Briefingdeel = {
  readonly code: 'wie' | 'wil' | 'loopt' | 'afspraken' | 'volgende';
  readonly titel: string;
  readonly tekst: string;
};
