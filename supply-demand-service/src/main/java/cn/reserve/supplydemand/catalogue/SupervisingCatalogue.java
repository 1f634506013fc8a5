package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.TakenDown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The economy bureau takes products and pictures down that mislead, and puts them back when they were mended; the enterprise is told. */
@ApplicationScoped
class SupervisingCatalogue {
    private final CatalogueProducts products;
    private final ProductPictures pictures;
    private final ReadingCatalogue reading;
    private final Audit audit;
    private final Notices notices;
    private final Caller caller;

    SupervisingCatalogue(
            CatalogueProducts products,
            ProductPictures pictures,
            ReadingCatalogue reading,
            Audit audit,
            Notices notices,
            Caller caller) {
        this.products = products;
        this.pictures = pictures;
        this.reading = reading;
        this.audit = audit;
        this.notices = notices;
        this.caller = caller;
    }

    /**
     * Takes a product down, or puts it back.
     *
     * @param reason null: puts it back
     * @throws cn.reserve.platform.rest.ProblemException 403 for other bureaus; 404; 428 or 412; 409 {@code catalogue-product.taken-down}, {@code
     *     catalogue-product.not-taken-down}
     */
    @Transactional
    CatalogueDetail takeDown(UUID id, @Nullable String ifMatch, @Nullable String reason) {
        requireBureau();
        CatalogueProduct product = products.require(id);
        products.hold(product);
        products.getEntityManager().refresh(product);
        Etags.require(ifMatch, product.version());
        String before = product.takenDown();
        requireChange(before, reason, "catalogue-product");
        products.takeDown(product, reason);
        note(product, reason == null ? "put-back" : "taken-down", before, reason, null);
        tell(reason == null ? SupplyDemandNotice.PRODUCT_PUT_BACK : SupplyDemandNotice.PRODUCT_TAKEN_DOWN, product);
        products.getEntityManager().refresh(product);
        return reading.one(id);
    }

    /**
     * Takes a picture down, or puts it back.
     *
     * @param reason null: puts it back
     * @throws cn.reserve.platform.rest.ProblemException 403 for other bureaus; 404; 409 {@code product-picture.taken-down}, {@code
     *     product-picture.not-taken-down}
     */
    @Transactional
    CatalogueDetail takePictureDown(UUID id, UUID picture, @Nullable String reason) {
        requireBureau();
        CatalogueProduct product = products.require(id);
        products.hold(product);
        PictureResponse shown = pictures.of(id, true).stream()
                .filter(one -> one.id().equals(picture))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("product-picture"));
        requireChange(shown.takenDown(), reason, "product-picture");
        pictures.takeDown(picture, reason);
        note(
                product,
                reason == null ? "picture-put-back" : "picture-taken-down",
                shown.takenDown(),
                reason,
                shown.caption());
        tell(reason == null ? SupplyDemandNotice.PRODUCT_PUT_BACK : SupplyDemandNotice.PICTURE_TAKEN_DOWN, product);
        return reading.one(id);
    }

    private void requireBureau() {
        if (!TakenDown.isSupervised(caller)) {
            throw Problems.forbidden("catalogue-product.economy-only");
        }
    }

    private static void requireChange(@Nullable String before, @Nullable String reason, String what) {
        if (before != null && reason != null) {
            throw Problems.conflict(what + ".taken-down");
        }
        if (before == null && reason == null) {
            throw Problems.conflict(what + ".not-taken-down");
        }
    }

    private void tell(SupplyDemandNotice notice, CatalogueProduct product) {
        notices.tell(
                notice.key(),
                SupplyDemandNotice.enterprise(product.uscc()),
                new About(product.id().toString(), product.label(), "/catalogue/" + product.id()));
    }

    /** In the trail of the list that the product stands in. */
    private void note(
            CatalogueProduct product,
            String step,
            @Nullable String before,
            @Nullable String reason,
            @Nullable String picture) {
        String subject =
                switch (product.kind()) {
                    case SUPPLY -> "supply";
                    case CONSUMER_GOODS -> "consumer-good";
                };
        audit.record(
                subject + "." + step,
                subject,
                product.id().toString(),
                product.label(),
                told(before, picture),
                told(reason, picture));
    }

    private static @Nullable Map<String, String> told(@Nullable String reason, @Nullable String picture) {
        if (reason == null) {
            return null;
        }
        return picture == null ? Map.of("reason", reason) : Map.of("reason", reason, "picture", picture);
    }
}
