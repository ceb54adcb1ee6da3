-- Comments and the chain of issued papers serve other rooms too: a record's number is one in the whole portal, so what the
-- paper is follows from it; the kind is kept for the archive's link. Links frozen before are those of reports.
set session system_versioning_alter_history = 'KEEP';
alter table reporting_comments drop foreign key reporting_comments_ibfk_1;
alter table reporting_issues drop foreign key reporting_issues_ibfk_1;
alter table reporting_issues add column paper varchar(20) not null default 'report';
