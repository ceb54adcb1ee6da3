package vn.khcn.portal.shell;

import java.util.Optional;

/** A bean of a room whose kinds of records are not known when the portal starts. */
public interface RecordRouteSource {
    /** Address of a record's page; empty where the type is not the room's. */
    Optional<String> of(String type, long id);
}
