package cn.reserve.supplydemand.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A product as the catalogue lists it; changes where it was filed. */
@Entity
@Immutable
@Table(name = "catalogue_product")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class CatalogueProduct {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    private String uscc;
    private String county;

    @Enumerated(EnumType.STRING)
    private ProductCategory category;

    private String product;
    private String model;
    private @Nullable Integer energyGrade;
    private @Nullable BigDecimal priceFrom;
    private @Nullable BigDecimal priceTo;
    private Instant updatedAt;
    private @Nullable String takenDown;
    private long version;

    protected CatalogueProduct() {}

    UUID id() {
        return id;
    }

    ProductKind kind() {
        return kind;
    }

    String uscc() {
        return uscc;
    }

    String county() {
        return county;
    }

    ProductCategory category() {
        return category;
    }

    String product() {
        return product;
    }

    String model() {
        return model;
    }

    @Nullable
    Integer energyGrade() {
        return energyGrade;
    }

    @Nullable
    BigDecimal priceFrom() {
        return priceFrom;
    }

    @Nullable
    BigDecimal priceTo() {
        return priceTo;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    String takenDown() {
        return takenDown;
    }

    long version() {
        return version;
    }

    String label() {
        return product + " " + model;
    }
}
