-- Under which permit goods of a lot may lie outside the customs warehouse, and since when: given at the receipt, with a
-- unit that was carried out (no posting), or with a movement. What is taken back takes the permit back, too.
create table inventory.lot_permit (
    id bigint not null primary key,
    lot varchar(16) not null references inventory.lot (id),
    permit varchar(100) not null,
    posting bigint references inventory.posting (id),
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence inventory.lot_permit_seq start with 1 increment by 50;
create index lot_permit_lot on inventory.lot_permit (lot, id);

-- What was taken back before is left as it stands.
insert into inventory.lot_permit (id, lot, permit, posting, effective_at, recorded_at)
select nextval('inventory.lot_permit_seq'), l.id, l.outside_permit, p.id,
    coalesce(p.effective_at, l.received_at), coalesce(p.recorded_at, l.received_at)
from inventory.lot l left join inventory.posting p on p.id = (select max(e.posting) from inventory.entry e
    join inventory.posting m on m.id = e.posting where e.lot = l.id and m.kind = 'MOVEMENT'
    and m.reference = l.outside_permit and not exists (select 1 from inventory.posting r where r.reverses = m.id))
where l.outside_permit is not null;
