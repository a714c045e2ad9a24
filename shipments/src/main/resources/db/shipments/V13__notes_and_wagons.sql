-- What is written into the boxes of an SMGS note beyond its train list; each version stays.
create table shipments.note_box (
    id bigint not null primary key,
    consignment varchar(40) not null references shipments.consignment (number),
    box varchar(4) not null,
    content varchar(1000) not null,
    written_at timestamp(6) with time zone not null,
    written_by varchar(100) not null
);
create sequence shipments.note_box_seq start with 1 increment by 50;
create index note_box_consignment on shipments.note_box (consignment, id);

-- Other transport documents of the same goods: CMR, bill of lading, air waybill, TIR carnet.
create table shipments.note_reference (
    id bigint not null primary key,
    consignment varchar(40) not null references shipments.consignment (number),
    kind varchar(10) not null,
    number varchar(60) not null,
    issued_on date,
    entered_at timestamp(6) with time zone not null,
    entered_by varchar(100) not null,
    struck_at timestamp(6) with time zone,
    struck_by varchar(100)
);
create sequence shipments.note_reference_seq start with 1 increment by 50;
create index note_reference_consignment on shipments.note_reference (consignment, id);
create index note_reference_number on shipments.note_reference (number);

-- Wagons as their owners describe them: boxes 8 to 12 of the note.
create table shipments.wagon (
    number varchar(20) not null primary key,
    system varchar(3) not null,
    provided_by varchar(100),
    capacity_t numeric(8,3),
    axles integer,
    tare_t numeric(8,3),
    tank_type varchar(20),
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null
);
