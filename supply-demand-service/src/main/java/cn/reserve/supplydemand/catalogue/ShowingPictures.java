package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.file.PictureFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Puts pictures of the caller's own products into the catalogue, and takes them away. */
@ApplicationScoped
class ShowingPictures {
    static final int MOST = 5;

    private final CatalogueProducts products;
    private final ProductPictures pictures;
    private final ReadingCatalogue reading;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ShowingPictures(
            CatalogueProducts products,
            ProductPictures pictures,
            ReadingCatalogue reading,
            Idempotency idempotency,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.products = products;
        this.pictures = pictures;
        this.reading = reading;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller's own product, before its picture is read.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code catalogue-product.not-found}, 403 {@code catalogue-product.not-yours}
     */
    @Transactional
    void requireOwn(UUID product) {
        own(product);
    }

    /**
     * Reads a picture, outside any transaction.
     *
     * @param announced the sender's sum of the content; a cut or changed transfer is noticed by it
     * @throws cn.reserve.platform.rest.ProblemException 422 {@code product-picture.cut} when the sums differ, and as {@link PictureFile#read}
     */
    static PictureFile read(@Nullable String announced, byte[] sent) {
        String sum = "sha-256=:" + Base64.getEncoder().encodeToString(PictureFile.sum(sent)) + ":";
        if (announced != null && !announced.equals(sum)) {
            throw Problems.unprocessable("product-picture.cut");
        }
        return PictureFile.read(sent);
    }

    /**
     * Adds a picture, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #requireOwn}; 409 {@code product-picture.full}, {@code
     *     product-picture.there-already}
     */
    @Transactional
    Answer<PictureResponse> add(UUID id, @Nullable String key, PictureUse use, String caption, PictureFile file) {
        CatalogueProduct product = own(id);
        Map<String, Object> asked = Map.of("product", id, "use", use, "caption", caption, "sha256", file.sha256());
        return idempotency.once(key, asked, PictureResponse.class, () -> {
            products.hold(product);
            List<PictureResponse> shown = pictures.of(id, true);
            if (shown.size() >= MOST) {
                throw Problems.conflict("product-picture.full", MOST);
            }
            PictureResponse added = picture(use, caption, file);
            if (shown.stream().anyMatch(one -> one.sha256().equals(added.sha256()))) {
                throw Problems.conflict("product-picture.there-already");
            }
            pictures.put(product, added, file);
            note(product, null, added);
            return added;
        });
    }

    /**
     * Takes a picture away.
     *
     * @throws cn.reserve.platform.rest.ProblemException as {@link #requireOwn}; 404 {@code product-picture.not-found}
     */
    @Transactional
    void remove(UUID id, UUID picture) {
        CatalogueProduct product = own(id);
        products.hold(product);
        PictureResponse shown = pictures.of(id, true).stream()
                .filter(one -> one.id().equals(picture))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("product-picture"));
        pictures.remove(picture);
        note(product, shown, null);
    }

    private PictureResponse picture(PictureUse use, String caption, PictureFile file) {
        return new PictureResponse(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                use,
                caption,
                file.width(),
                file.height(),
                file.content().length,
                file.sha256(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    /**
     * A picture that the caller may see.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code catalogue-product.not-found}, {@code product-picture.not-found}
     */
    @Transactional
    ProductPictures.Sent content(UUID id, UUID picture, boolean small) {
        CatalogueProduct product = reading.visible(id);
        return pictures.content(id, picture, reading.seesAll(product), small);
    }

    /** In the trail of the list that the product stands in. */
    private void note(CatalogueProduct product, @Nullable PictureResponse before, @Nullable PictureResponse after) {
        String id = product.id().toString();
        boolean added = after != null;
        switch (product.kind()) {
            case SUPPLY ->
                audit.record(
                        added ? "supply.picture-added" : "supply.picture-removed",
                        "supply",
                        id,
                        product.label(),
                        before,
                        after);
            case CONSUMER_GOODS ->
                audit.record(
                        added ? "consumer-good.picture-added" : "consumer-good.picture-removed",
                        "consumer-good",
                        id,
                        product.label(),
                        before,
                        after);
        }
    }

    private CatalogueProduct own(UUID id) {
        String uscc = caller.requireOrganisation();
        CatalogueProduct product = products.require(id);
        if (!product.uscc().equals(uscc)) {
            throw Problems.forbidden("catalogue-product.not-yours");
        }
        return product;
    }
}
