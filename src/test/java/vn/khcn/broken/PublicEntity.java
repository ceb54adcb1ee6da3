package vn.khcn.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Public, with a setter, of no department. */
@Entity
public class PublicEntity {
    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }
}
