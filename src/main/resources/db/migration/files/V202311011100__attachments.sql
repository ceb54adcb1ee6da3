-- Contents stand apart, so that a list of attachments never reads them.
create table files_contents (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    bytes longblob not null,
    unique (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table files_attachments (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    subject_type varchar(60) not null,
    subject_id bigint not null,
    name varchar(255) not null,
    media_type varchar(120) not null,
    size bigint not null,
    sha256 char(64) not null,
    content_id bigint not null,
    uploaded_by varchar(200) not null,
    uploaded_by_account bigint not null,
    uploaded_at datetime(6) not null,
    foreign key (department_id, content_id) references files_contents (department_id, id),
    key (department_id, subject_type, subject_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
