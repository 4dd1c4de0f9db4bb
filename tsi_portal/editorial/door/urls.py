"""Addresses of the door. They stand before those of the admin; of the sign-in library only what staff need is served."""

from django.urls import path
from wagtail.admin.views.account import LogoutView

from ..accounts.own import own_account
from . import rescue, views

# Names are those by which the sign-in library finds its own pages.
urlpatterns = [
    path("account/", own_account, name="wagtailadmin_account"),
    # Wagtail's own, for everybody: among its addresses it answers only those who may enter.
    path("logout/", LogoutView.as_view(), name="wagtailadmin_logout"),
    path("login/", views.StaffLoginView.as_view(), name="account_login"),
    path("login/code/", views.SecondStepView.as_view(), name="mfa_authenticate"),
    path("login/passkey/", views.PasskeyLoginView.as_view(), name="mfa_login_webauthn"),
    path("login/confirm/", views.ConfirmByPasswordView.as_view(), name="account_reauthenticate"),
    path("login/confirm/code/", views.ConfirmByCodeView.as_view(), name="mfa_reauthenticate"),
    path("login/confirm/passkey/", views.ConfirmByPasskeyView.as_view(), name="mfa_reauthenticate_webauthn"),
    path("login/rescue/", rescue.RescueView.as_view(), name="staff_rescue"),
    path("security/", views.FactorsView.as_view(), name="mfa_index"),
    path("security/app/", views.AddAppView.as_view(), name="mfa_activate_totp"),
    path("security/app/remove/", views.RemoveAppView.as_view(), name="mfa_deactivate_totp"),
    path("security/codes/", views.RecoveryCodesView.as_view(), name="mfa_view_recovery_codes"),
    path("security/codes/new/", views.NewRecoveryCodesView.as_view(), name="mfa_generate_recovery_codes"),
    path("security/passkeys/add/", views.AddPasskeyView.as_view(), name="mfa_add_webauthn"),
    path("security/passkeys/<int:pk>/remove/", views.RemovePasskeyView.as_view(), name="mfa_remove_webauthn"),
]
