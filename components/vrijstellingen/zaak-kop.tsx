import Link from 'next/link';
import { formatDatum, formatPeriode } from '#lib/kalender/opmaak.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import type { Zaakstatus } from '#lib/vrijstellingen/zaken/model.ts';
import { BEZWAAR_LABEL, ZAAKSTATUS_LABEL, grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { bewarenTot, isLopend } from '#lib/vrijstellingen/zaken/rules.ts';
import { LetOp } from '#components/jongeren/let-op.tsx';
import { Bezwaardag } from '#components/termijnen/bezwaar.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Kenmerken, type Kenmerk } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Overlap } from '#components/vrijstellingen/overlap.tsx';
import { STATUS_TOON } from '#components/vrijstellingen/toon.ts';

export function ZaakKop({ pagina }: { pagina: Zaakpagina }) {
  const { zaak, wie } = pagina;
  const definitie = GRONDDEFINITIES[zaak.grond];
  const lopend = isLopend(zaak);
  return (
    <>
      <Paginakop
        kruimels={[
          { titel: 'Vrijstellingen', href: '/vrijstellingen' },
          { titel: wie.naam, href: `/jongeren/${zaak.jongereId}` },
        ]}
        titel={grondTitel(zaak.grond)}
        {...((!lopend || pagina.mag.beslissen) && {
          actie: (
            <KnopLink href={lopend ? '#beslissen' : '#uitkomst'} soort="stil">
              {definitie.aard === 'beroep' ? 'Naar de uitkomst' : 'Naar het besluit'}
            </KnopLink>
          ),
        })}
        onder={`${wie.naam}, geboren ${formatDatum(wie.geboortedatum)}. ${definitie.uitleg}`}
      />
      <div className="secties mb-6">
        <LetOp wie={wie} />
        {pagina.tochIngeschreven && (
          <Mededeling toon="let-op" titel="Toch ingeschreven op een school">
            <p>
              {pagina.tochIngeschreven.school}, sinds {formatDatum(pagina.tochIngeschreven.sinds)}. Eindigt de
              vrijstelling eerder? U beslist; er verandert niets vanzelf.
            </p>
          </Mededeling>
        )}
        <Overlap
          schakels={pagina.overlap}
          titel="Voor dezelfde dagen loopt of ligt er nog een vrijstelling"
        />
        <Kenmerken naast kenmerken={kenmerken(pagina)} />
      </div>
    </>
  );
}

/** Nothing was given, so nothing lasts. */
const NIET_GEGEVEN: readonly Zaakstatus[] = [
  'niet-voldaan',
  'geweigerd',
  'buiten-behandeling',
  'ingetrokken',
];

function kenmerken({ zaak, wie, eigenaar, aanvrager, vandaag, termijnen }: Zaakpagina): Kenmerk[] {
  return [
    {
      naam: 'Stand',
      waarde: <Status toon={STATUS_TOON[zaak.status]}>{ZAAKSTATUS_LABEL[zaak.status]}</Status>,
    },
    { naam: 'Ontvangen', waarde: <Datum op={zaak.ontvangenOp} vandaag={vandaag} /> },
    NIET_GEGEVEN.includes(zaak.status)
      ? { naam: 'Gevraagde periode', waarde: formatPeriode({ van: zaak.van, tot: zaak.tot }) }
      : {
          naam: 'Periode',
          waarde: `${formatPeriode({ van: zaak.van, tot: zaak.tot })}${zaak.permanent ? ', blijvend' : ''}`,
        },
    {
      naam: 'Van wie',
      waarde: aanvrager ?? (
        <Link href={`/jongeren/${zaak.jongereId}`} prefetch={false}>
          nog niet bekend
        </Link>
      ),
    },
    { naam: 'Gemeente', waarde: wie.gemeente },
    { naam: 'Bij', waarde: eigenaar ?? 'nog niemand' },
    { naam: 'Bewaren tot', waarde: <Datum op={bewarenTot(zaak, wie)} /> },
    ...(zaak.bekendgemaaktOp ? [{ naam: 'Bekendgemaakt', waarde: <Datum op={zaak.bekendgemaaktOp} /> }] : []),
    ...(zaak.bezwaarOp
      ? [
          {
            naam: 'Bezwaar',
            waarde: (
              <>
                <Bezwaardag
                  bekend={{ bekendOp: zaak.bekendgemaaktOp, termijnen }}
                  op={zaak.bezwaarOp}
                  weging={zaak.bezwaarWeging}
                />
                {zaak.bezwaarUitkomst ? `, ${BEZWAAR_LABEL[zaak.bezwaarUitkomst].toLowerCase()}` : ', loopt'}
              </>
            ),
          },
        ]
      : []),
    ...(zaak.beeindigdOp ? [{ naam: 'Eerder beëindigd', waarde: zaak.beeindigdReden }] : []),
  ];
}
