-- One declaration item may stand under several lots, once its lot was divided.
create table customs.placement_by_lot (
    id bigint not null primary key,
    declaration bigint not null,
    item integer not null,
    lot varchar(20) not null,
    packages numeric(18, 6) not null check (packages >= 0),
    net_kg numeric(18, 6) not null check (net_kg >= 0),
    gross_kg numeric(18, 6) not null check (gross_kg >= 0),
    supplementary_quantity numeric(18, 6) check (supplementary_quantity >= 0),
    supplementary_unit varchar(3),
    placed_packages numeric(18, 6) not null,
    placed_net_kg numeric(18, 6) not null,
    suspended numeric(20, 2) not null check (suspended >= 0),
    guarantee varchar(20),
    placed_at timestamp(6) with time zone not null,
    storage_until date,
    constraint placement_of_lot unique (declaration, item, lot)
);
insert into customs.placement_by_lot (id, declaration, item, lot, packages, net_kg, gross_kg, supplementary_quantity,
    supplementary_unit, placed_packages, placed_net_kg, suspended, guarantee, placed_at, storage_until)
select id, declaration, item, lot, packages, net_kg, gross_kg, supplementary_quantity,
    supplementary_unit, placed_packages, placed_net_kg, suspended, guarantee, placed_at, storage_until
from customs.placement;
drop table customs.placement;
alter table customs.placement_by_lot rename to placement;
create index placement_lot on customs.placement (lot, id);
