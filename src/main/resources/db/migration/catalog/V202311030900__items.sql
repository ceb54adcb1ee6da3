-- Master data of every kind. "sought" holds all names without dấu, parted by bars, so that typing finds them.
create table catalog_items (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(20) not null,
    code varchar(60) not null,
    name varchar(300) not null,
    aliases text not null,
    sought varchar(1500) not null,
    parent_id bigint,
    valid_from date,
    valid_to date,
    merged_into bigint,
    unique (department_id, id),
    key items_of_kind (department_id, kind, merged_into),
    key items_by_code (department_id, kind, code),
    foreign key (department_id, parent_id) references catalog_items (department_id, id),
    foreign key (department_id, merged_into) references catalog_items (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
