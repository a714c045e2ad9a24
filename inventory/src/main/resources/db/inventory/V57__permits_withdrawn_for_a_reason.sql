-- Why a permit was withdrawn, and that it was withdrawn by mistake. The permit itself says how it stands now.
create table inventory.permit_withdrawal (
    id bigint not null primary key,
    permit varchar(60) not null references inventory.permit (number),
    reason varchar(1000) not null,
    withdrawn_by varchar(100) not null,
    withdrawn_at timestamp(6) with time zone not null,
    back_reason varchar(1000),
    back_by varchar(100),
    back_at timestamp(6) with time zone,
    constraint permit_withdrawal_back check ((back_by is null) = (back_at is null))
);
create index permit_withdrawal_permit on inventory.permit_withdrawal (permit);
create sequence inventory.permit_withdrawal_seq start with 1 increment by 1;

-- Withdrawn before a reason was asked for.
insert into inventory.permit_withdrawal (id, permit, reason, withdrawn_by, withdrawn_at)
select nextval('inventory.permit_withdrawal_seq'), number, '', withdrawn_by, withdrawn_at
from inventory.permit where withdrawn_at is not null;
