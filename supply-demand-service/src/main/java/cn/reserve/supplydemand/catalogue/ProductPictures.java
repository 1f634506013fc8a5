package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.file.PictureFile;
import cn.reserve.supplydemand.file.PictureType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stored pictures; their content is read only to be sent. */
@ApplicationScoped
class ProductPictures {
    private final EntityManager entities;

    ProductPictures(EntityManager entities) {
        this.entities = entities;
    }

    /** A picture to be sent. */
    record Sent(PictureType type, byte[] content) {}

    /**
     * Those of a product: of the product itself first, then certificates.
     *
     * @param all also those that were taken down
     */
    List<PictureResponse> of(UUID product, boolean all) {
        List<?> found = entities.createNativeQuery("""
                        select id, use, caption, width, height, size, sha256, added_at, taken_down from product_picture
                        where product_id = ?1 and (taken_down is null or cast(?2 as boolean)) order by use desc, added_at, id""", Tuple.class)
                .setParameter(1, product)
                .setParameter(2, all)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(ProductPictures::picture)
                .toList();
    }

    /** The first picture of each product that has one. */
    Map<UUID, UUID> firstOf(Collection<UUID> products) {
        if (products.isEmpty()) {
            return Map.of();
        }
        List<?> found = entities.createNativeQuery("""
                        select distinct on (product_id) product_id, id from product_picture
                        where product_id = any(cast(?1 as uuid[])) and taken_down is null order by product_id, use desc, added_at, id""", Tuple.class)
                .setParameter(1, products.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    /**
     * A picture's content.
     *
     * @param all also of one that was taken down
     * @param small the small one for lists, where there is one
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code product-picture.not-found}
     */
    Sent content(UUID product, UUID id, boolean all, boolean small) {
        List<?> found = entities.createNativeQuery(
                        "select case when cast(?4 as boolean) and small is not null then 'JPEG' else type end,"
                                + " case when cast(?4 as boolean) and small is not null then small else content end"
                                + " from product_picture where id = ?1 and product_id = ?2"
                                + " and (taken_down is null or cast(?3 as boolean))",
                        Tuple.class)
                .setParameter(1, id)
                .setParameter(2, product)
                .setParameter(3, all)
                .setParameter(4, small)
                .getResultList();
        if (found.isEmpty()) {
            throw Problems.notFound("product-picture");
        }
        Tuple row = (Tuple) found.getFirst();
        return new Sent(PictureType.valueOf(row.get(0, String.class)), row.get(1, byte[].class));
    }

    void put(CatalogueProduct product, PictureResponse picture, PictureFile file) {
        boolean supply = product.kind() == ProductKind.SUPPLY;
        entities.createNativeQuery("insert into product_picture (id, " + (supply ? "supply_id" : "good_id") + """
                        , use, caption, type, width, height, size, sha256, content, added_at, small)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, cast(?12 as bytea))""")
                .setParameter(1, picture.id())
                .setParameter(2, product.id())
                .setParameter(3, picture.use().name())
                .setParameter(4, picture.caption())
                .setParameter(5, file.type().name())
                .setParameter(6, picture.width())
                .setParameter(7, picture.height())
                .setParameter(8, picture.size())
                .setParameter(9, picture.sha256())
                .setParameter(10, file.content())
                .setParameter(11, picture.addedAt())
                .setParameter(12, file.small())
                .executeUpdate();
    }

    void takeDown(UUID id, @Nullable String reason) {
        entities.createNativeQuery("update product_picture set taken_down = cast(?2 as text) where id = ?1")
                .setParameter(1, id)
                .setParameter(2, reason)
                .executeUpdate();
    }

    void remove(UUID id) {
        entities.createNativeQuery("delete from product_picture where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static PictureResponse picture(Tuple row) {
        return new PictureResponse(
                row.get(0, UUID.class),
                PictureUse.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                number(row, 3),
                number(row, 4),
                number(row, 5),
                row.get(6, String.class),
                row.get(7) instanceof OffsetDateTime time ? time.toInstant() : row.get(7, Instant.class),
                row.get(8, String.class));
    }

    private static int number(Tuple row, int column) {
        return ((Number) row.get(column)).intValue();
    }
}
