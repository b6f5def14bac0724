-- A window belongs to the document it went out with: another document of the same months, thrown away or withdrawn, must not take it along.
alter table evaluatie_venster add column document_id uuid;
update evaluatie_venster v set document_id = (
  select d.id from evaluatie_document d where d.bureau_id = v.bureau_id and d.evaluatie_id = v.evaluatie_id and d.lezer = 'openbaar'
   order by d.gemaakt_op desc limit 1);
delete from evaluatie_venster where document_id is null;
alter table evaluatie_venster drop constraint evaluatie_venster_pkey;
alter table evaluatie_venster alter column document_id set not null;
alter table evaluatie_venster add primary key (bureau_id, document_id, cijfer);
alter table evaluatie_venster add foreign key (bureau_id, document_id) references evaluatie_document (bureau_id, id) on delete cascade;
alter table evaluatie_venster drop column evaluatie_id;
revoke update on evaluatie_venster from baken_app;
