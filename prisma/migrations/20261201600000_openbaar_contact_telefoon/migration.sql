-- Who finds a public page that he cannot use, must be able to say so: beside the mailbox the name above the letters and the telephone number. Each of
-- them stands on every letter that leaves the bureau.
create or replace view openbaar_contact with (security_barrier) as
  select b.code as bureau_code, b.naam as bureau_naam, a.email, a.naam, a.telefoon
    from briefafzender a join bureau b on b.id = a.bureau_id
   where (a.email is not null or a.telefoon is not null)
     and (exists (select 1 from openbare_publicatie p where p.bureau_id = b.id and p.status = 'gepubliceerd')
       or exists (select 1 from openbare_motie m where m.bureau_id = b.id and m.status = 'gepubliceerd')
       or exists (select 1 from openbaar_jaarverslag j where j.bureau_id = b.id and j.status = 'gepubliceerd')
       or exists (select 1 from openbare_evaluatie e where e.bureau_id = b.id and e.status = 'gepubliceerd'));
