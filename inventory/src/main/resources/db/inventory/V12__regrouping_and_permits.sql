-- Goods that change their lot pass through a place of their own: what one lot gives there, others take.
insert into inventory.place (id, site, code, zone, kind, suitable, capacity_kg, customs_controlled) values
    (6, null, 'OUT:REGROUPED', 'OUT', 'OUTSIDE', '', 0, false);

create table inventory.regrouping (
    id bigint not null primary key,
    posting bigint not null unique references inventory.posting (id),
    kind varchar(10) not null,
    permit varchar(60),
    note varchar(1000) not null,
    constraint regrouping_kind check (kind in ('SPLIT', 'MERGE', 'REPACK'))
);
create sequence inventory.regrouping_seq start with 1 increment by 50;

-- What of which lot became what of which other.
create table inventory.lot_parent (
    id bigint not null primary key,
    regrouping bigint not null references inventory.regrouping (id),
    parent varchar(16) not null references inventory.lot (id),
    child varchar(16) not null references inventory.lot (id),
    place bigint not null references inventory.place (id),
    status varchar(20) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    packages_before numeric(18,6) not null
);
create sequence inventory.lot_parent_seq start with 1 increment by 50;
create index lot_parent_parent on inventory.lot_parent (parent);
create index lot_parent_child on inventory.lot_parent (child);

-- Which operation with goods under supervision needs a permit of customs, from when to when, by what rule.
create table inventory.operation_rule (
    operation varchar(20) not null,
    status varchar(20) not null,
    valid_from date not null,
    valid_until date,
    needs_permit boolean not null,
    code varchar(4),
    source varchar(400) not null,
    verified boolean not null,
    primary key (operation, status, valid_from)
);
insert into inventory.operation_rule (operation, status, valid_from, valid_until, needs_permit, code, source, verified) values
    ('INSPECT', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, false, null, 'Customs Code of the EAEU, Art. 158(1)', true),
    ('MOVE', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, false, null, 'Customs Code of the EAEU, Art. 158(1)', true),
    ('SAMPLE', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, true, '1', 'Customs Code of the EAEU, Art. 158(2); application AppGoodsOperationCW, code 1', true),
    ('SPLIT', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 158(2); application AppGoodsOperationCW, code 2', true),
    ('MERGE', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 158(2); application AppGoodsOperationCW, code 2', true),
    ('REPACK', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 158(2); application AppGoodsOperationCW, code 2', true),
    ('RELABEL', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 158(2); application AppGoodsOperationCW, code 2', true),
    ('MAINTAIN', 'CUSTOMS_WAREHOUSE', '2018-01-01', null, true, '3', 'Application AppGoodsOperationCW, code 3', true),
    ('INSPECT', 'TEMPORARY_STORAGE', '2018-01-01', null, false, null, 'Customs Code of the EAEU, Art. 102(1)', false),
    ('MOVE', 'TEMPORARY_STORAGE', '2018-01-01', null, false, null, 'Customs Code of the EAEU, Art. 102(1)', false),
    ('SAMPLE', 'TEMPORARY_STORAGE', '2018-01-01', null, true, '1', 'Customs Code of the EAEU, Art. 102(2)', false),
    ('SPLIT', 'TEMPORARY_STORAGE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 102(2)', false),
    ('MERGE', 'TEMPORARY_STORAGE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 102(2)', false),
    ('REPACK', 'TEMPORARY_STORAGE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 102(2)', false),
    ('RELABEL', 'TEMPORARY_STORAGE', '2018-01-01', null, true, '2', 'Customs Code of the EAEU, Art. 102(2)', false),
    ('SPLIT', 'RE_EXPORT', '2018-01-01', null, true, '2', 'No text seen; treated like the customs warehouse until the goods have left', false),
    ('MERGE', 'RE_EXPORT', '2018-01-01', null, true, '2', 'No text seen; treated like the customs warehouse until the goods have left', false),
    ('REPACK', 'RE_EXPORT', '2018-01-01', null, true, '2', 'No text seen; treated like the customs warehouse until the goods have left', false),
    ('RELABEL', 'RE_EXPORT', '2018-01-01', null, true, '2', 'No text seen; treated like the customs warehouse until the goods have left', false);

-- Permits of customs for operations with goods. A permit is never changed; it may be withdrawn.
create table inventory.permit (
    number varchar(60) not null primary key,
    codes varchar(20) not null,
    valid_from date not null,
    valid_until date not null,
    note varchar(1000) not null,
    recorded_by varchar(100) not null,
    recorded_at timestamp(6) with time zone not null,
    withdrawn_by varchar(100),
    withdrawn_at timestamp(6) with time zone,
    constraint permit_days check (valid_from <= valid_until)
);
create table inventory.permit_lot (
    permit varchar(60) not null references inventory.permit (number),
    lot varchar(16) not null references inventory.lot (id),
    primary key (permit, lot)
);
create index permit_lot_lot on inventory.permit_lot (lot);
