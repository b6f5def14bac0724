import { Fragment } from 'react';

/** Words in which a school year is never cut in two at the end of a line. */
export function MetJaren({ children }: { children: string }) {
  return children.split(/(\d{4}-\d{4})/).map((deel, plek) =>
    plek % 2 === 1 ? (
      <span key={plek} className="op-een-regel">
        {deel}
      </span>
    ) : (
      <Fragment key={plek}>{deel}</Fragment>
    ),
  );
}
