-- Whom programmers can ask about what a bureau published: the mailbox that stands on its letters, of bureaus with something public. Nothing else of
-- the sender can be read there.
create view openbaar_contact with (security_barrier) as
  select b.code as bureau_code, b.naam as bureau_naam, a.email
    from briefafzender a join bureau b on b.id = a.bureau_id
   where a.email is not null
     and (exists (select 1 from openbare_publicatie p where p.bureau_id = b.id and p.status = 'gepubliceerd')
       or exists (select 1 from openbare_motie m where m.bureau_id = b.id and m.status = 'gepubliceerd')
       or exists (select 1 from openbaar_jaarverslag j where j.bureau_id = b.id and j.status = 'gepubliceerd')
       or exists (select 1 from openbare_evaluatie e where e.bureau_id = b.id and e.status = 'gepubliceerd'));
grant select on openbaar_contact to baken_readonly, baken_app;
-- The owner reads them for the public view.
create policy eigenaar on briefafzender for select to current_user using (true);
