"""Settings shared by every way of running the portal, safe for production.

Everything that differs between machines is read from the environment (docs/environment.md lists the variables). Without
`DATABASE_URL` the portal uses the PostgreSQL that it starts itself in `var/`; without `EMAIL_URL` mails become files in
`var/mail`; without `CACHE_URL` limits and sessions live in the database.
"""

from pathlib import Path

import environ
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from tsi_portal.runtime.addresses import read_site_url
from tsi_portal.runtime.keys import secret_key
from tsi_portal.runtime.mail_server import read_mail_url
from tsi_portal.runtime.postgres.connection import database_settings
from tsi_portal.runtime.stores import cache_settings

BASE_DIR = Path(__file__).resolve().parent.parent.parent
env = environ.Env()

# Where the portal keeps what it writes: database, media, mails, caches, logs. One folder per checkout.
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var"))).resolve()

DEBUG = False
SECRET_KEY = secret_key(VAR_DIR, given=env.str("SECRET_KEY", default=""))

# --- Address and what security follows from it -----------------------------------------------------------------------

SITE_URL = env.str("SITE_URL", default="http://localhost:8000").rstrip("/")
SITE = read_site_url(SITE_URL)

ALLOWED_HOSTS = [*SITE.hosts, *env.list("ALLOWED_HOSTS", default=[])]
CSRF_TRUSTED_ORIGINS = [SITE.origin]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", default=False) else None
USE_X_FORWARDED_HOST = False

SECURE_SSL_REDIRECT = SITE.is_https
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SITE.is_https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SITE.is_https
SECURE_HSTS_PRELOAD = SITE.is_https
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"  # the previews in the admin say “same origin” of themselves

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = SITE.is_https
SESSION_COOKIE_NAME = SITE.cookie_name("session")
CSRF_COOKIE_NAME = SITE.cookie_name("csrf")
LANGUAGE_COOKIE_NAME = SITE.cookie_name("language")
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
# Pages with forms alone set it, and it goes with the window.
CSRF_COOKIE_AGE = None
SESSION_ENGINE = "django.contrib.sessions.backends.db"

# --- Applications ----------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "modeltranslation",
    # From the machine room up: modeltranslation reads the translations in this order and must meet the base page before
    # the pages that are made from it. `editorial` stands below `wagtail.admin`, some of whose receivers it replaces.
    "tsi_portal.runtime",
    "tsi_portal.users",
    "tsi_portal.media",
    "tsi_portal.base",
    "projects",
    "networks",
    "news",
    "tsi_portal.home",
    "tsi_portal.explore",
    "tsi_portal.search",
    "tsi_portal.opendata",
    # Wagtail
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.search_promotions",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "tsi_portal.editorial.apps.AccountsConfig",  # instead of wagtail.users
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "tsi_portal.editorial",
    # Libraries
    "django_countries",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    # Django
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

# The first four stand outside everything, so that errors, redirects and static files pass through them too.
MIDDLEWARE = [
    "tsi_portal.runtime.logs.RequestLogMiddleware",
    "tsi_portal.runtime.middleware.SecurityHeadersMiddleware",
    "tsi_portal.runtime.middleware.ContentPolicyMiddleware",
    "tsi_portal.runtime.middleware.HealthMiddleware",
    "tsi_portal.runtime.middleware.MalformedRequestMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "tsi_portal.editorial.door.guard.StaffDoorMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "tsi_portal.urls"
WSGI_APPLICATION = "tsi_portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "tsi_portal.home.context_processors.site",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "tsi_portal.base.templatetags.portal",
            ],
        },
    }
]

# --- Database and stores ---------------------------------------------------------------------------------------------

# An address of a server, or nothing: then the embedded server in VAR_DIR answers.
DATABASE_URL = env.str("DATABASE_URL", default="")
DATABASES = {"default": database_settings(DATABASE_URL, VAR_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# "default" holds limits and locks, which every process must share; "pages" holds rendered pages, which may live in files
# and outlive the database; "renditions" is Wagtail's name for what it remembers of pictures.
CACHES = cache_settings(env.str("CACHE_URL", default=""), VAR_DIR)

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}

# --- Users and sign-in -----------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "users.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"
LOGIN_REDIRECT_URL = "/"

ACCOUNT_ADAPTER = "tsi_portal.editorial.door.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_PREVENT_ENUMERATION = True
# A session of staff ends with the browser.
ACCOUNT_SESSION_REMEMBER = False
# Wrong passwords and codes, by address and by visitor; editorial.door.limits says how long to wait.
ACCOUNT_RATE_LIMITS = {"login_failed": "10/15m/ip,5/15m/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXIES", default=0)
MFA_ADAPTER = "tsi_portal.editorial.door.adapters.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SITE.is_https  # http is served on this machine alone
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_ALLOW_UNVERIFIED_EMAIL = True  # administrators make the accounts of staff; no mail is waited for
MFA_TOTP_TOLERANCE = 1  # clocks of telephones are half a minute off
MFA_TOTP_ISSUER = "Torino Social Impact"
# Staff need a second factor wherever others can reach the door; on this machine alone a password is enough.
REQUIRE_SECOND_FACTOR = SITE.is_https

# --- Languages -------------------------------------------------------------------------------------------------------
# The only place that names them. Another language is one line here, one folder in locale/ and a migration.

LANGUAGES = [("it", _("Italian")), ("en", _("English"))]
LANGUAGE_CODE = "it"
# In which events are held and documents written, beside these.
OTHER_LANGUAGES = [
    "fr", "de", "es", "pt", "ca", "bg", "cs", "da", "el", "et", "fi", "ga", "hr", "hu", "lt", "lv", "nl", "pl", "ro",
    "sk", "sl", "sv", "sq", "sr", "tr", "uk",
]  # fmt: skip
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Rome"
FORMAT_MODULE_PATH = ["tsi_portal.base.formats"]

MODELTRANSLATION_DEFAULT_LANGUAGE = LANGUAGE_CODE
MODELTRANSLATION_LANGUAGES = tuple(code for code, name in LANGUAGES)
MODELTRANSLATION_FALLBACK_LANGUAGES = MODELTRANSLATION_LANGUAGES


def name_with_language(name, code):
    """Return what a column is called in forms: "Summary (Italiano)"."""
    return f"{name} ({get_language_info(code)['name_local'].capitalize()})"


MODELTRANSLATION_BUILD_LOCALIZED_VERBOSE_NAME = name_with_language
MODELTRANSLATION_CUSTOM_FIELDS = ("StreamField", "RichTextField", "PartialDateField", "SearchVectorField")

# --- Wagtail ---------------------------------------------------------------------------------------------------------

WAGTAIL_PAGE_MODEL = "base.BasePage"
WAGTAIL_SITE_NAME = "Torino Social Impact"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_I18N_ENABLED = False
WAGTAIL_CONTENT_LANGUAGES = [LANGUAGES[0]]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILREDIRECTS_AUTO_CREATE = False  # base/redirects.py makes them in every language
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_FRONTEND_LOGIN_URL = "/admin/login/"  # pages for those who signed in: staff have one door
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # dates and hours of the portal are those of Rome for everybody
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "modelsearch.backends.database"}}
WAGTAILIMAGES_IMAGE_MODEL = "media.PortalImage"
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_IMAGE_FORM_BASE = "tsi_portal.media.forms.PortalImageForm"
WAGTAILDOCS_DOCUMENT_MODEL = "media.PortalDocument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "tsi_portal.media.forms.PortalDocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "ods", "odt", "pdf", "pptx", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
# Said here, because machines differ in the types that they know.
WAGTAILDOCS_CONTENT_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
WAGTAILEMBEDS_FINDERS = [{"class": "wagtail.embeds.finders.oembed"}]

# --- Files -----------------------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
    "private": {"BACKEND": "tsi_portal.runtime.storage.PrivateStorage", "OPTIONS": {"location": VAR_DIR / "private"}},
}
FILE_UPLOAD_PERMISSIONS = 0o644
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000  # a page with long streams posts one field per block value

# --- Mail ------------------------------------------------------------------------------------------------------------

EMAIL_URL = read_mail_url(env.str("EMAIL_URL", default=""))
EMAIL_BACKEND = "tsi_portal.runtime.outbox.OutboxBackend"
OUTBOX = {"url": EMAIL_URL, "folder": VAR_DIR / "mail", "timeout": 20}
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("DEFAULT_FROM_EMAIL", default=f"portal@{SITE.hostname}")

# --- What the browser may load ---------------------------------------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": [],
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    },
}

# Wagtail's forms carry small scripts and styles within the page, its previews of uploads are blobs, and the editor shows
# the preview of a page in a frame.
ADMIN_PATH = "/admin/"
ADMIN_CONTENT_POLICY = {
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-ancestors": ["'self'"],
}
# What others uploaded is shown, never run.
MEDIA_CONTENT_POLICY = {
    "default-src": ["'none'"],
    "img-src": ["'self'"],
    "style-src": ["'unsafe-inline'"],
    "frame-ancestors": ["'self'"],
    "sandbox": [],
}

# --- Logs ------------------------------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "tsi_portal.runtime.logs.JsonFormatter"}},
    "filters": {"without_beats": {"()": "tsi_portal.runtime.logs.WithoutBeats"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["without_beats"]}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
    "loggers": {
        # Django's own loggers would otherwise write to the console in a form of their own.
        "django": {"level": "INFO", "handlers": [], "propagate": True},
        "django.server": {"level": "INFO", "handlers": [], "propagate": True},
        # A wrong address is the visitor's business and stands in the log of requests.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
        "wagtail": {"level": "WARNING"},
        "django_tasks": {"level": "WARNING"},
        "django_tasks_db": {"level": "WARNING"},
    },
}
