import { KnopLink } from '#components/ui/knop.tsx';

/** The way to the jaarverslagen of a bureau, when there is one that anybody may read. */
export function OpenbareJaarverslagen({ bureau, aantal }: { bureau: string; aantal: number }) {
  if (aantal === 0) return null;
  return (
    <KnopLink href={`/cijfers/${bureau}/jaarverslagen`} soort="stil" icoon="document">
      {aantal === 1 ? 'Jaarverslag' : 'Jaarverslagen'}
    </KnopLink>
  );
}
