-- Whose business an alert is that is not about a box: the owners of the goods, the client of a declaration or guarantee.
create table shipments.inbox_client (
    item bigint not null,
    client varchar(60) not null,
    primary key (item, client)
);

-- Alerts of before about lots that came in boxes: the parties of the boxes.
insert into shipments.inbox_client (item, client)
select i.id, c.consignor from shipments.inbox_item i
    join shipments.container_lot l on i.subject = 'lot:' || l.lot
    join shipments.container c on c.number = l.container
    where c.consignor is not null
union
select i.id, c.consignee from shipments.inbox_item i
    join shipments.container_lot l on i.subject = 'lot:' || l.lot
    join shipments.container c on c.number = l.container
    where c.consignee is not null;
