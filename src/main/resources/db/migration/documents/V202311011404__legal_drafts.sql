create table documents_legal_drafts (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
    title varchar(2000) not null,
    authority varchar(200) not null,
    unit_id bigint not null,
    unique (department_id, id),
    foreign key (kind) references documents_kinds (code),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table documents_draft_steps (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    draft_id bigint not null,
    kind varchar(20) not null,
    taken_on date not null,
    note varchar(1000) not null,
    inbound_id bigint,
    outbound_id bigint,
    key steps_by_date (department_id, taken_on),
    check (inbound_id is null or outbound_id is null),
    foreign key (department_id, draft_id) references documents_legal_drafts (department_id, id),
    foreign key (department_id, inbound_id) references documents_inbound (department_id, id),
    foreign key (department_id, outbound_id) references documents_outbound (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
