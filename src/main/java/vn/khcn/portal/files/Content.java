package vn.khcn.portal.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.khcn.portal.records.DepartmentRecord;

/** The bytes of a file. */
@Entity
@Table(name = "files_contents")
class Content extends DepartmentRecord {
    @Column(columnDefinition = "longblob", updatable = false)
    private byte[] bytes = {};

    protected Content() {}

    Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    long size() {
        return bytes.length;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
