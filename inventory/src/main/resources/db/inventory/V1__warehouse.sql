-- Sites, their bins, and the outside world as places of the ledger.
create table inventory.site (
    code varchar(40) not null primary key,
    zone_id varchar(40) not null,
    name_en varchar(200) not null,
    name_ru varchar(200) not null,
    name_kk varchar(200) not null,
    name_zh varchar(200) not null
);

create table inventory.place (
    id bigint not null primary key,
    site varchar(40) references inventory.site (code),
    code varchar(40) not null,
    zone varchar(40) not null,
    kind varchar(10) not null,
    suitable varchar(200) not null,
    capacity_kg numeric(18,6) not null,
    customs_controlled boolean not null,
    constraint place_kind check (kind in ('RACK', 'FLOOR', 'YARD', 'DOCK', 'OUTSIDE')),
    constraint place_site check ((kind = 'OUTSIDE') = (site is null)),
    constraint place_code unique (site, code)
);
create sequence inventory.place_seq start with 101 increment by 50;

-- The outside has no capacity and no balance: it gives and takes without end.
insert into inventory.place (id, site, code, zone, kind, suitable, capacity_kg, customs_controlled) values
    (1, null, 'OUT:DELIVERED', 'OUT', 'OUTSIDE', '', 0, false),
    (2, null, 'OUT:DISPATCHED', 'OUT', 'OUTSIDE', '', 0, false),
    (3, null, 'OUT:DESTROYED', 'OUT', 'OUTSIDE', '', 0, false),
    (4, null, 'OUT:FOUND', 'OUT', 'OUTSIDE', '', 0, false),
    (5, null, 'OUT:MISSING', 'OUT', 'OUTSIDE', '', 0, false);
