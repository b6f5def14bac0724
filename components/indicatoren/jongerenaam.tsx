import Link from 'next/link';

type Eigenschappen = {
  zaak: {
    readonly jongereId: string | null;
    readonly naam: string | null;
    readonly afgeschermd: boolean;
  };
  /** The figure names nobody, whoever looks. */
  verborgen: boolean;
};

/** Who a case behind a figure is about, as far as it may be told. */
export function Jongerenaam({ zaak: { jongereId, naam, afgeschermd }, verborgen }: Eigenschappen) {
  if (jongereId && naam)
    return (
      <Link href={`/jongeren/${jongereId}`} prefetch={false}>
        {naam}
      </Link>
    );
  return <span className="gedempt">{afgeschermd || verborgen ? 'afgeschermd' : 'nog niet gekoppeld'}</span>;
}
