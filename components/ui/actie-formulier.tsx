'use client';
import { usePathname } from 'next/navigation';
import { useActionState, useCallback, useState, type ReactNode } from 'react';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ingehaaldTot } from '#lib/platform/errors.ts';
import { isAchterhaald } from '#components/ui/achterhaald.ts';
import { FormulierConcept } from '#components/ui/concepten.tsx';
import { FormulierContext, type Waarden } from '#components/ui/formulier-context.tsx';
import { Foutoverzicht } from '#components/ui/foutoverzicht.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { klassen } from '#components/ui/klassen.ts';

type Eigenschappen = {
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
  /** Idempotency key, made by the server at each rendering; see `Formulier`. */
  eenmalig: string;
  /** What the fields start with, for instance a draft that was kept. */
  waarden?: Waarden;
  /** Hidden fields, such as id and versie. */
  verborgen?: Readonly<Record<string, string | number>>;
  /** Several forms with the same fields on one page: what sets the ids of this one apart, such as the id of its row. */
  uniek?: string;
  label?: string;
  breed?: boolean;
  className?: string;
  children: ReactNode;
};

const BEGIN: FormulierStaat = { status: 'leeg' };

/**
 * Posts to a server action, also before or without JavaScript. A refusal stands above the form and at its field, and
 * what was typed is still there.
 */
export function ActieFormulier({
  actie,
  eenmalig,
  waarden = {},
  verborgen = {},
  uniek = '',
  label,
  breed,
  className,
  children,
}: Eigenschappen) {
  const [staat, verstuur, bezig] = useActionState(actie, BEGIN);
  const [ronde, setRonde] = useState(0);
  const hier = usePathname();
  const [nuVersie, setNuVersie] = useState<number>();
  const [vorige, setVorige] = useState(staat);
  /** A draft that was kept and now fills the form. */
  const [terug, setTerug] = useState<Waarden>();
  if (vorige !== staat) {
    setVorige(staat);
    setRonde(ronde + 1);
    if (staat.status === 'gelukt') setTerug(undefined);
  }
  const zetTerug = useCallback((concept: Waarden | undefined) => {
    setTerug(concept);
    setRonde((nummer) => nummer + 1);
  }, []);
  const ingehaald = ingehaaldTot(staat) ?? nuVersie;
  if (ingehaald !== nuVersie) setNuVersie(ingehaald);
  const kop =
    ingehaald === undefined || ingehaald <= Number(verborgen['versie'])
      ? verborgen
      : { ...verborgen, versie: ingehaald };
  const achterhaald = isAchterhaald(staat, kop['versie']);
  const fouten = (achterhaald ? undefined : staat.velden) ?? {};
  const { gegevens } = staat;
  const stand = {
    ...{ waarden: staat.waarden ?? terug ?? waarden, fouten, ronde, bezig, gegevens },
    uniek: uniek && `${uniek}-`,
  };
  return (
    <FormulierContext value={stand}>
      <form
        action={verstuur}
        aria-label={label}
        aria-busy={bezig}
        noValidate
        className={klassen('formulier', breed && 'formulier--breed', className)}
      >
        <input type="hidden" name="_eenmalig" value={eenmalig} />
        {Object.entries(kop).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        {staat.status === 'geweigerd' && !achterhaald && (
          <Foutoverzicht key={ronde} zin={staat.zin ?? ''} velden={fouten} />
        )}
        {ingehaaldTot(staat) !== undefined && (
          <p>
            <a href={hier} target="_blank" rel="noreferrer">
              Bekijk hoe het nu is (in een nieuw tabblad)
            </a>
          </p>
        )}
        {staat.status === 'gelukt' && staat.zin && (
          <div role="status">
            <Mededeling toon="goed">{staat.zin}</Mededeling>
          </div>
        )}
        {children}
        <FormulierConcept
          key={staat.status === 'gelukt' ? ronde : 'concept'}
          kenmerk={kenmerkVan(label, uniek, verborgen)}
          zetTerug={zetTerug}
        />
      </form>
    </FormulierContext>
  );
}

/** The same form on the same thing, whatever version of it; a draft goes on from a newer version. */
function kenmerkVan(
  label: string | undefined,
  uniek: string,
  verborgen: Readonly<Record<string, string | number>>,
): string {
  const waarover = Object.entries(verborgen).filter(([naam]) => naam !== 'versie' && naam !== 'versies');
  return JSON.stringify([label, uniek, waarover]);
}
