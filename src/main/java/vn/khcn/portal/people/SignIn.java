package vn.khcn.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to sign in. */
@Entity
@Table(name = "people_sign_ins")
class SignIn {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_seq", allocationSize = 50)
    private @Nullable Long id;
    private @Nullable Long accountId;
    private String username = "";
    private Instant at = Instant.EPOCH;
    private String address = "";
    private boolean success;

    protected SignIn() {}

    SignIn(@Nullable Long accountId, String username, Instant at, String address, boolean success) {
        this.accountId = accountId;
        this.username = username.length() > 200 ? username.substring(0, 200) : username;
        this.at = at;
        this.address = address;
        this.success = success;
    }

    SignInEvent event() {
        return new SignInEvent(id == null ? 0 : id, at, address, success);
    }
}
